package org.scopewarden.sample.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** A pool of connections to a migrated database, and the three things that are done with one. */
public final class Database implements AutoCloseable {

  /** SQLSTATE of a violated unique constraint, the same in H2 and PostgreSQL. */
  private static final String UNIQUE_VIOLATION = "23505";

  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * Connects, and brings the tables up to date.
   *
   * @throws DatabaseException if that fails, with a message that fits on a line
   */
  public static Database open(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("sample");
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(10);
    config.setConnectionTimeout(10_000);
    config.setInitializationFailTimeout(-1);
    return migrated(config, settings);
  }

  private static Database migrated(HikariConfig config, DatabaseSettings settings) {
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (RuntimeException e) {
      throw unusable(settings, e);
    }
    try {
      Flyway.configure(Database.class.getClassLoader()).dataSource(pool).load().migrate();
      return new Database(pool);
    } catch (FlywayException e) {
      pool.close();
      throw unusable(settings, e);
    }
  }

  private static DatabaseException unusable(DatabaseSettings settings, RuntimeException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new DatabaseException(
        "The database cannot be used by " + settings + ": " + root.getMessage(), e);
  }

  /** Reads one row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** All rows of a query. */
  <T> List<T> query(Row<T> row, String sql, Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = bound(connection.prepareStatement(sql), values);
        ResultSet result = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row.read(result));
      }
      return rows;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** How many rows a statement changed. */
  int update(String sql, Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = bound(connection.prepareStatement(sql), values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** The {@code id} that an inserted row was given. */
  long insert(String sql, Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            bound(connection.prepareStatement(sql, new String[] {"id"}), values)) {
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static PreparedStatement bound(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static RuntimeException failure(SQLException e) {
    return UNIQUE_VIOLATION.equals(e.getSQLState())
        ? new DuplicateException(e)
        : new DatabaseException("the database refused a statement", e);
  }

  @Override
  public void close() {
    pool.close();
  }
}
