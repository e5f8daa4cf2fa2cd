package windscreen.app.returns;

/// Where a table stands as a file: beside its page, by suffix.
record Paper(String csv, String xlsx) {

    /// @param path  the address of the table without suffix
    /// @param asked what its page was asked to show; the files hold all of it, whatever the page
    static Paper of(String path, Asked asked) {
        Asked whole = asked.page(1);
        return new Paper(whole.address(path + ".csv"), whole.address(path + ".xlsx"));
    }

    static Paper of(String path) {
        return new Paper(path + ".csv", path + ".xlsx");
    }
}
