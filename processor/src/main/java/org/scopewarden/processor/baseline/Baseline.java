package org.scopewarden.processor.baseline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.scopewarden.model.AccessRule;
import org.scopewarden.processor.report.Problem;

/** What a file says about endpoints that declare nothing. It never opens one without a reason. */
public sealed interface Baseline permits NoBaseline, NewBaseline, FrozenBaseline, UnusableBaseline {

  /** No file: an endpoint that declares nothing has no rule. */
  static Baseline none() {
    return new NoBaseline();
  }

  /**
   * Opens a file.
   *
   * @param name the path, as the user gave it
   * @param write whether a file that does not exist is written, and one that does may shrink
   */
  static Baseline open(String name, boolean write) {
    try {
      BaselineFile file = BaselineFile.named(name);
      return write && file.isMissing() ? new NewBaseline(file) : FrozenBaseline.read(file, write);
    } catch (InvalidPathException e) {
      return new UnusableBaseline(name, "this is no path");
    } catch (NoSuchFileException e) {
      return new UnusableBaseline(name, "there is no such file" + BaselineFile.start(name));
    } catch (CharacterCodingException e) {
      return new UnusableBaseline(name, "it is not UTF-8");
    } catch (IOException e) {
      return new UnusableBaseline(name, "it cannot be read (" + e + ")");
    }
  }

  /** The rule of an endpoint that declares nothing, by its id in the manifest. */
  Optional<AccessRule> rule(String id);

  /**
   * Whether a locator may go on to tell nothing about what it returns, by its id. What is served
   * there without an entry is refused at run time.
   */
  boolean leavesUnresolved(String locator);

  /** What is wrong with the file, whatever the module is like, in order of its lines. */
  List<Problem> problems();

  /** The lines that the module does not need, in order, except those that will be removed. */
  List<Problem> stale(FoundEndpoints found);

  /** Writes what is to be written, if the module is free of errors. */
  Written write(FoundEndpoints found);
}
