package org.scopewarden.sample.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The posts. */
public final class PostRepository {

  private static final int LONGEST_AUTHOR = 255;

  private final Database database;

  /** The posts in {@code database}. */
  public PostRepository(Database database) {
    this.database = database;
  }

  /** At most 100 posts with an id above {@code after}, by id. */
  public List<Post> list(long after) {
    return database.query(
        PostRepository::post,
        "select id, author, title, text from posts where id > ?"
            + " order by id fetch first 100 rows only",
        after);
  }

  /** At most 100 posts of one author with an id above {@code after}, by id. */
  public List<Post> listBy(String author, long after) {
    return database.query(
        PostRepository::post,
        "select id, author, title, text from posts where author = ? and id > ?"
            + " order by id fetch first 100 rows only",
        author,
        after);
  }

  /** The post with this id. */
  public Optional<Post> find(long id) {
    return database
        .query(PostRepository::post, "select id, author, title, text from posts where id = ?", id)
        .stream()
        .findFirst();
  }

  /** Adds a post. */
  public Post add(String author, NewPost post) {
    if (author.length() > LONGEST_AUTHOR) {
      throw new InvalidInputException(
          "the caller's subject has more than " + LONGEST_AUTHOR + " characters");
    }
    long id =
        database.insert(
            "insert into posts (author, title, text) values (?, ?, ?)",
            author,
            post.title(),
            post.text());
    return new Post(id, author, post.title(), post.text());
  }

  /** Removes a post; false if there is none with this id. */
  public boolean remove(long id) {
    return database.update("delete from posts where id = ?", id) > 0;
  }

  /** Replaces title and text of a post and leaves its author; empty if there is none. */
  public Optional<Post> change(long id, NewPost post) {
    database.update(
        "update posts set title = ?, text = ? where id = ?", post.title(), post.text(), id);
    return find(id);
  }

  /** How many there are. */
  public long count() {
    return database.query(row -> row.getLong(1), "select count(*) from posts").get(0);
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        row.getLong("id"), row.getString("author"), row.getString("title"), row.getString("text"));
  }
}
