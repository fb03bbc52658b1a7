package com.atlassian.user;

import java.security.Principal;

public interface User extends Principal {
    String getFullName();

    String getEmail();
}
