package windscreen.app.store;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// The workspace of the running server, opened when the first page asks for it.
@Lazy
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Workspace workspace(Environment environment) {
        return Workspace.open(WorkspaceSettings.of(environment::getProperty));
    }

    @Bean
    Store store(Workspace workspace) {
        return Store.open(workspace);
    }

    @Bean
    Vault vault(Workspace workspace, Store store, Clock clock) {
        return new Vault(workspace, store, clock);
    }
}
