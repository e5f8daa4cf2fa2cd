package windscreen.core.synthetic.life;

/// A team of the authority.
public enum Team {
    FRONT_DOOR("Front door", 6),
    ASSESSMENT("Assessment", 14),
    FAMILIES("Family safeguarding", 24),
    CARE("Children in care", 16),
    LEAVING_CARE("Leaving care", 8);

    private final String title;
    private final int workers;

    Team(String title, int workers) {
        this.title = title;
        this.workers = workers;
    }

    public String title() {
        return title;
    }

    /// How many workers it has in an authority of 400 contacts a month.
    public int workers() {
        return workers;
    }

    /// The key under which the record knows it.
    public String key() {
        return "T" + (ordinal() + 1);
    }
}
