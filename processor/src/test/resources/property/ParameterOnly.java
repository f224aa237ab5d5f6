package parameteronly;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.scopewarden.annotations.Authenticated;

/** {@code @BeanParam} alone does not keep the override from inheriting {@code @POST}. */
@Path("parameter-only")
@Authenticated
public class ParameterOnly implements ParameterOnlyApi {

  @Override
  public void create(@BeanParam String value) {}
}

interface ParameterOnlyApi {

  @POST
  void create(String value);
}
