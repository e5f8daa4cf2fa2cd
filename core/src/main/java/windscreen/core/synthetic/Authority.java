package windscreen.core.synthetic;

import java.util.concurrent.atomic.AtomicLong;
import windscreen.core.produce.OwnRecord;
import windscreen.core.synthetic.life.Places;
import windscreen.core.synthetic.record.Recorder;
import windscreen.core.synthetic.record.Staff;
import windscreen.core.synthetic.story.Lives;
import windscreen.core.synthetic.story.World;

/// An authority that does not exist, with the record it keeps.
///
/// @param scale  how it was wanted
/// @param places where things are
/// @param record its own record, without a fault
/// @param events how many events were told
public record Authority(Scale scale, Places places, OwnRecord record, long events) {

    /// Tells its children's lives and writes them down.
    public static Authority of(Scale scale) {
        World world = World.of(scale);
        OwnRecord record = new OwnRecord();
        Staff.write(record, scale.contactsPerMonth());
        Recorder recorder = new Recorder(record, scale.asAt());
        AtomicLong events = new AtomicLong();
        new Lives(world).tell(life -> {
            events.addAndGet(life.events().size());
            recorder.write(life);
        });
        return new Authority(scale, world.places(), record, events.get());
    }
}
