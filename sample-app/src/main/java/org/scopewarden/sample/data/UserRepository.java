package org.scopewarden.sample.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The users. */
public final class UserRepository {

  private final Database database;

  /** The users in {@code database}. */
  public UserRepository(Database database) {
    this.database = database;
  }

  /** At most 100 users with an id above {@code after}, by id. */
  public List<User> list(long after) {
    return database.query(
        UserRepository::user,
        "select id, name, email from users where id > ? order by id fetch first 100 rows only",
        after);
  }

  /** The user with this id. */
  public Optional<User> find(long id) {
    return database
        .query(UserRepository::user, "select id, name, email from users where id = ?", id)
        .stream()
        .findFirst();
  }

  /**
   * Adds a user.
   *
   * @throws DuplicateException if the name or the address is taken
   */
  public User add(NewUser user) {
    long id =
        database.insert("insert into users (name, email) values (?, ?)", user.name(), user.email());
    return new User(id, user.name(), user.email());
  }

  /**
   * Changes a user; empty if there is none with this id.
   *
   * @throws DuplicateException if the name or the address is taken
   */
  public Optional<User> change(long id, NewUser user) {
    int changed =
        database.update(
            "update users set name = ?, email = ? where id = ?", user.name(), user.email(), id);
    return changed == 0 ? Optional.empty() : Optional.of(new User(id, user.name(), user.email()));
  }

  /** Removes a user; false if there is none with this id. */
  public boolean remove(long id) {
    return database.update("delete from users where id = ?", id) > 0;
  }

  /** How many there are. */
  public long count() {
    return database.query(row -> row.getLong(1), "select count(*) from users").get(0);
  }

  private static User user(ResultSet row) throws SQLException {
    return new User(row.getLong("id"), row.getString("name"), row.getString("email"));
  }
}
