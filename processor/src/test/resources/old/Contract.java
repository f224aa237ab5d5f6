package old;

import javax.ws.rs.Path;

/** A client needs no more than this. */
@Path("/contracts")
public interface Contract {}
