package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;
import org.emptychair.atlassian.access.Accounts;
import org.junit.jupiter.api.Test;

class ConfluenceGroupsTest {
    private final UserAccessor users = mock(UserAccessor.class);
    private final ConfluenceGroups groups = new ConfluenceGroups(users);

    @Test
    void aGroupHasItsMembersWithKeyNameAndFullName() {
        Group leaders = mock(Group.class);
        ConfluenceUser lena = mock(ConfluenceUser.class);
        when(lena.getKey()).thenReturn(new UserKey("key-lena"));
        when(lena.getName()).thenReturn("lena.berg");
        when(lena.getFullName()).thenReturn("Lena Berg");
        when(users.getGroup("leaders")).thenReturn(leaders);
        when(users.getMembers(leaders)).thenReturn(List.of(lena));

        assertThat(groups.members("leaders"))
                .contains(List.of(new Accounts.Account("key-lena", "lena.berg", "Lena Berg")));
    }

    @Test
    void anEmptyGroupIsNotOneThatThereIsNot() {
        Group nobody = mock(Group.class);
        when(users.getGroup("nobody")).thenReturn(nobody);
        when(users.getMembers(nobody)).thenReturn(List.of());

        assertThat(groups.members("nobody")).contains(List.of());
        assertThat(groups.members("leaders")).isEmpty();
    }
}
