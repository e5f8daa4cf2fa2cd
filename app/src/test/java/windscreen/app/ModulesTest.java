package windscreen.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The modules of the app meet only where they mean to: no circles, and no reaching into another's insides.
class ModulesTest {

    @Test
    void modulesKeepToThemselves() {
        ApplicationModules.of(WindscreenApplication.class).verify();
    }
}
