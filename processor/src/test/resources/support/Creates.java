package fixture;

public interface Creates<T> {
  void create(T value);
}
