package hierarchy;

public record Book() implements Ware {

  @Override
  public String name() {
    return "";
  }
}
