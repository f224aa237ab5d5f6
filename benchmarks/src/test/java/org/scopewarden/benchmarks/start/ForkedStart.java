package org.scopewarden.benchmarks.start;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scopewarden.runtime.access.InterceptorTable;
import org.scopewarden.runtime.access.ReviewedManifests;

/**
 * The main class of the process that is measured. It does what any server does at its start, which
 * is to load the resource classes and to look at their methods, and then what Scopewarden adds.
 */
public final class ForkedStart {

  private ForkedStart() {}

  /**
   * Starts.
   *
   * @param arguments the file for the figures, the file with the names of the classes, and what is
   *     added, a constant of {@link Added}
   */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    List<String> names = Files.readAllLines(Path.of(arguments[1]));
    Added added = Added.valueOf(arguments[2]);
    Stopwatch watch = new Stopwatch();
    Map<Class<?>, List<Method>> resources = load(names);
    watch.lap();
    long entries = added == Added.TABLES ? entries(resources) : emptyClasses(resources);
    watch.lap();
    Files.write(Path.of(arguments[0]), watch.figures(entries));
  }

  private static Map<Class<?>, List<Method>> load(List<String> names)
      throws ReflectiveOperationException {
    Map<Class<?>, List<Method>> resources = new LinkedHashMap<>();
    for (String name : names) {
      Class<?> resource = Class.forName(name);
      List<Method> methods = new ArrayList<>(List.of(resource.getMethods()));
      methods.removeIf(method -> method.getDeclaringClass() == Object.class);
      resources.put(resource, methods);
    }
    return resources;
  }

  /** Each table is compared with its manifest, and asked for each method, as servers ask. */
  private static long entries(Map<Class<?>, List<Method>> resources) {
    InterceptorTable table = new InterceptorTable(new ReviewedManifests(true));
    long found = 0;
    for (Map.Entry<Class<?>, List<Method>> resource : resources.entrySet()) {
      for (Method method : resource.getValue()) {
        found += table.lists(resource.getKey(), method) ? 1 : 0;
      }
    }
    return found;
  }

  /** An empty class stands for each interceptor, and does nothing. */
  private static long emptyClasses(Map<Class<?>, List<Method>> resources)
      throws ReflectiveOperationException {
    long made = 0;
    for (Class<?> resource : resources.keySet()) {
      String name = resource.getName().concat("Interceptor");
      Class<?> type = Class.forName(name, true, resource.getClassLoader());
      made += type.getConstructor().newInstance() == null ? 0 : 1;
    }
    return made;
  }
}
