package windscreen.core.synthetic.record;

import java.time.LocalDate;
import windscreen.core.produce.OwnRecord;
import windscreen.core.synthetic.life.Life;
import windscreen.core.synthetic.life.LifeEvent;

/// Writes lives down as the authority's own record, as it stood on a day, without a fault.
public final class Recorder {

    private final OwnRecord record;
    private final LocalDate asAt;

    public Recorder(OwnRecord record, LocalDate asAt) {
        this.record = record;
        this.asAt = asAt;
    }

    /// Writes one life down: nothing of it that lies ahead.
    public void write(Life life) {
        Notebook notebook = new Notebook(record, asAt, life.child().id());
        PersonPages person = new PersonPages(notebook);
        NeedPages need = new NeedPages(notebook);
        CarePages care = new CarePages(notebook, life);
        person.write(life, asAt);
        for (LifeEvent event : life.events()) {
            if (notebook.isKnown(event.day())) {
                write(event, person, need, care);
            }
        }
        care.leaver();
    }

    private static void write(LifeEvent event, PersonPages person, NeedPages need, CarePages care) {
        switch (event) {
            case LifeEvent.Contact contact -> need.write(contact);
            case LifeEvent.EarlyHelp help -> need.write(help);
            case LifeEvent.Need episode -> need.write(episode);
            case LifeEvent.Assessment assessment -> need.write(assessment);
            case LifeEvent.InNeedPlan plan -> need.write(plan);
            case LifeEvent.Enquiry enquiry -> need.write(enquiry);
            case LifeEvent.ProtectionPlan plan -> need.write(plan);
            case LifeEvent.Visit visit -> need.write(visit);
            case LifeEvent.Worker worker -> person.write(worker);
            case LifeEvent.SeekingAsylum status -> person.write(status);
            case LifeEvent.Care period -> care.write(period);
            case LifeEvent.CareReview review -> care.write(review);
            case LifeEvent.Missing missing -> care.write(missing);
            case LifeEvent.HealthCheck check -> care.write(check);
            case LifeEvent.Immunised immunised -> care.write(immunised);
            case LifeEvent.Strengths strengths -> care.write(strengths);
            case LifeEvent.Conviction conviction -> care.write(conviction);
            case LifeEvent.SubstanceMisuse misuse -> care.write(misuse);
            case LifeEvent.Adoption adoption -> care.write(adoption);
            case LifeEvent.EarlierHome home -> care.write(home);
            case LifeEvent.Leaver leaver -> care.write(leaver);
            case LifeEvent.Liberty liberty -> care.write(liberty);
        }
    }
}
