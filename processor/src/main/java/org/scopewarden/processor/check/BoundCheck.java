package org.scopewarden.processor.check;

import java.util.List;
import java.util.Optional;
import org.scopewarden.model.ObjectCheck;
import org.scopewarden.processor.collect.CheckParameter;
import org.scopewarden.processor.collect.CheckParameter.OfRequest;
import org.scopewarden.processor.collect.ClassName;
import org.scopewarden.processor.collect.Conversion;
import org.scopewarden.processor.collect.DeclaredCheck;
import org.scopewarden.processor.collect.DeclaredCheck.Returned;
import org.scopewarden.processor.collect.DeclaredEndpoint;

/**
 * An accepted object check of one endpoint: it can be called, and the request has its values.
 *
 * @param constructible whether generated code can make an instance
 * @param returnsBoolean whether it says yes or no, rather than a {@code CheckResult}
 * @param arguments in order
 */
public record BoundCheck(
    ClassName type,
    String method,
    boolean constructible,
    boolean returnsBoolean,
    List<Argument> arguments) {

  public BoundCheck {
    arguments = List.copyOf(arguments);
  }

  /** What a check is given. */
  public sealed interface Argument {

    /** Who calls. */
    record OfCaller() implements Argument {}

    /**
     * A value of the request.
     *
     * @param primitive whether it must not be null
     * @param standard what counts if it is absent
     */
    record OfRequest(
        ObjectCheck.Parameter parameter,
        Conversion conversion,
        boolean primitive,
        Optional<String> standard)
        implements Argument {}
  }

  /** As a manifest names it, such as {@code org.acme.OwnsUser.test(path id)}. */
  public String inWords() {
    List<ObjectCheck.Parameter> parameters =
        arguments.stream()
            .filter(Argument.OfRequest.class::isInstance)
            .map(argument -> ((Argument.OfRequest) argument).parameter())
            .toList();
    return new ObjectCheck(type.binaryName(), method, parameters).toString();
  }

  /** What the manifest says of a check without a problem. */
  static ObjectCheck model(DeclaredCheck declared) {
    DeclaredCheck.Method method = declared.methods().get(0);
    return new ObjectCheck(
        declared.type().binaryName(),
        method.name(),
        method.parameters().stream()
            .filter(OfRequest.class::isInstance)
            .map(parameter -> ((OfRequest) parameter).parameter())
            .toList());
  }

  /** Binds a check without a problem to the values of {@code endpoint}. */
  static BoundCheck of(DeclaredCheck declared, DeclaredEndpoint endpoint) {
    DeclaredCheck.Method method = declared.methods().get(0);
    return new BoundCheck(
        declared.type(),
        method.name(),
        declared.constructible(),
        method.returned() == Returned.BOOLEAN,
        method.parameters().stream().map(parameter -> argument(parameter, endpoint)).toList());
  }

  private static Argument argument(CheckParameter parameter, DeclaredEndpoint endpoint) {
    if (!(parameter instanceof OfRequest value)) {
      return new Argument.OfCaller();
    }
    return new Argument.OfRequest(
        value.parameter(),
        value.conversion().orElseThrow(),
        value.primitive(),
        endpoint.parameters().stream()
            .filter(taken -> taken.is(value.parameter()))
            .flatMap(taken -> taken.standard().stream())
            .findFirst());
  }
}
