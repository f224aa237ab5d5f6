package hierarchy;

/** Bare: path, routes and rules stand on the interface. */
public class GreetingResource implements GreetingApi {

  @Override
  public String greet() {
    return "";
  }
}
