package old;

public class Contracts implements Contract {}
