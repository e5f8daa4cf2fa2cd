package windscreen.app.pathway;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;

/// Connects to a database of the user's. Drivers for SQL Server and PostgreSQL are at hand; one for another system,
/// such as Oracle's, is given as its jar.
public final class Drivers {

    private Drivers() {}

    /// @param url      the database's JDBC address
    /// @param user     who signs in; empty where the address or the system says it
    /// @param password with what
    /// @param driver   a driver's jar
    public static Connection connect(
            String url, Optional<String> user, Optional<String> password, Optional<Path> driver)
            throws SQLException, IOException {
        Properties settings = new Properties();
        user.ifPresent(name -> settings.setProperty("user", name));
        password.ifPresent(word -> settings.setProperty("password", word));
        if (driver.isEmpty()) {
            return DriverManager.getConnection(url, settings);
        }
        // The loader stays open with the driver's classes in it, for as long as the command runs.
        URLClassLoader jar = new URLClassLoader(new URL[] {driver.get().toUri().toURL()});
        for (Driver one : ServiceLoader.load(Driver.class, jar)) {
            if (one.acceptsURL(url)) {
                Connection connection = one.connect(url, settings);
                if (connection != null) {
                    return connection;
                }
            }
        }
        throw new SQLException("No driver in " + driver.get() + " knows addresses like this one.");
    }
}
