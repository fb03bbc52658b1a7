package org.emptychair.host.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import org.emptychair.host.product.Person;

/** A person as SAL shows them. */
record LocalUserProfile(Person person, URI baseUrl) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return new UserKey(person.key());
    }

    @Override
    public String getUsername() {
        return person.name();
    }

    @Override
    public String getFullName() {
        return person.fullName();
    }

    @Override
    public String getEmail() {
        return person.email();
    }

    @Override
    public URI getProfilePictureUri(int width, int height) {
        return getProfilePictureUri();
    }

    @Override
    public URI getProfilePictureUri() {
        return URI.create(baseUrl + "/images/person.svg");
    }

    @Override
    public URI getProfilePageUri() {
        return URI.create(baseUrl + "/people/" + person.name());
    }
}
