package windscreen.app.audit;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import windscreen.app.store.Store;
import windscreen.app.store.Workspace;

/// The audit of the running server.
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    Audit audit(Workspace workspace, Store store, Clock clock) {
        return new Audit(workspace, store, clock);
    }
}
