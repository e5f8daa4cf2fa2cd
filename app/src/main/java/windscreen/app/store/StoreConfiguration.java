package windscreen.app.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The workspace of the running server.
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
}
