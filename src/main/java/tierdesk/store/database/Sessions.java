package tierdesk.store.database;

import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;
import tierdesk.store.row.InstantMillis;

/** Hibernate over an open database: it checks the tables against the classes and never makes or changes any. */
public final class Sessions {

    private static final int BATCH = 500;

    private Sessions() {
    }

    public static SessionFactory over(Database database, List<Class<?>> entities) {
        Configuration configuration = new Configuration();
        entities.forEach(configuration::addAnnotatedClass);
        configuration.addAttributeConverter(InstantMillis.class, true);
        configuration.setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl());
        configuration.getProperties().put("hibernate.connection.datasource", database);
        return configuration
                .setProperty("hibernate.connection.provider_disables_autocommit", true)
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jdbc.batch_size", BATCH)
                .setProperty("hibernate.order_inserts", true)
                .setProperty("hibernate.jdbc.fetch_size", BATCH)
                .setProperty("hibernate.query.in_clause_parameter_padding", true)
                .setProperty("hibernate.cache.use_second_level_cache", false)
                .setProperty("hibernate.boot.allow_jdbc_metadata_access", false)
                .setProperty("hibernate.dialect", "org.hibernate.dialect.H2Dialect")
                .buildSessionFactory();
    }
}
