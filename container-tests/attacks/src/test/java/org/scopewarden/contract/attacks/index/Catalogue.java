package org.scopewarden.contract.attacks.index;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopewarden.runtime.json.MalformedJsonException;
import org.scopewarden.runtime.json.StrictJson;

/** The requirements and the attacks, in the order of their files. */
final class Catalogue {

  private Catalogue() {}

  static List<Row> requirements() {
    return records("requirements.csv").stream()
        .map(row ->
            new Row(
                row.getField("id"),
                row.getField("component"),
                row.getField("level"),
                row.getField("requirement"),
                row.getField("source")))
        .toList();
  }

  static List<Row> attacks() {
    try {
      Map<?, ?> file = StrictJson.object(resource("attacks.json").getBytes(StandardCharsets.UTF_8));
      return ((List<?>) Objects.requireNonNull(file.get("attacks")))
          .stream().map(row -> attack((Map<?, ?>) row)).toList();
    } catch (MalformedJsonException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The records of a file of this index, by the names in its first line. */
  static List<NamedCsvRecord> records(String name) {
    return CsvReader.builder().ofNamedCsvRecord(resource(name)).stream().toList();
  }

  /** The words of a file of this index, one a line. */
  static List<String> lines(String name) {
    return resource(name).lines().filter(line -> !line.isBlank()).toList();
  }

  private static Row attack(Map<?, ?> row) {
    Map<?, ?> expected = (Map<?, ?>) Objects.requireNonNull(row.get("expected"));
    String answer =
        Stream.of("status", "error", "note")
            .map(expected::get)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining("; "));
    return new Row(
        text(row, "id"), text(row, "component"), answer, text(row, "input"), text(row, "source"));
  }

  private static String text(Map<?, ?> row, String name) {
    return (String) Objects.requireNonNull(row.get(name));
  }

  private static String resource(String name) {
    try (InputStream file =
        Objects.requireNonNull(Catalogue.class.getResourceAsStream("/index/" + name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
