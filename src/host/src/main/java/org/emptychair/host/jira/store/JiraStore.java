package org.emptychair.host.jira.store;

/** Everything the Jira side keeps. */
public record JiraStore(
        Database database,
        Projects projects,
        Issues issues,
        Changes changes,
        Comments comments,
        Worklogs worklogs,
        RemoteLinks links,
        Tokens tokens,
        Customers customers) {

    /** Opens it, and creates what is missing of it: tables and the words every Jira knows. */
    public static JiraStore on(Database database) {
        database.prepare();
        Projects projects = new Projects(database);
        if (projects.catalogue().terms().isEmpty()) {
            projects.add(Vocabulary.fresh());
        }
        return new JiraStore(
                database,
                projects,
                new Issues(database),
                new Changes(database),
                new Comments(database),
                new Worklogs(database),
                new RemoteLinks(database),
                new Tokens(database),
                new Customers(database));
    }
}
