package org.scopewarden.runtime.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import org.apache.cxf.common.util.UrlUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageUtils;
import org.apache.cxf.phase.PhaseInterceptorChain;

/**
 * CXF shows one value of a parameter that stands in the path twice, and with the matrix parameters
 * that it takes away before it injects.
 */
final class CxfPathParameters implements PathParameters {

  private static final String TEMPLATE_VALUES = "jaxrs.template.parameters";
  private static final String KEEPS_MATRIX = "ignore.matrix.parameters";

  @Override
  public List<String> of(ContainerRequestContext request, String name) {
    if (!request.getUriInfo().getClass().getName().startsWith("org.apache.cxf.")) {
      return PathParameters.shown(request, name);
    }
    Message message = PhaseInterceptorChain.getCurrentMessage();
    boolean keepsMatrix = MessageUtils.getContextualBoolean(message, KEEPS_MATRIX, false);
    return message.get(TEMPLATE_VALUES) instanceof Map<?, ?> values
            && values.get(name) instanceof List<?> ofName
        ? ofName.stream().map(raw -> injected(raw.toString(), keepsMatrix)).toList()
        : List.of();
  }

  private static String injected(String raw, boolean keepsMatrix) {
    return UrlUtils.pathDecode(keepsMatrix ? raw : withoutMatrix(raw));
  }

  /** Up to the first semicolon, wherever that is, and without a slash at the beginning. */
  private static String withoutMatrix(String raw) {
    int semicolon = raw.indexOf(';');
    String value = semicolon < 0 ? raw : raw.substring(0, semicolon);
    return value.startsWith("/") ? value.substring(1) : value;
  }
}
