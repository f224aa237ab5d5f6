package old;

import javax.ws.rs.Path;
import org.scopewarden.annotations.NotDeployed;

@Path("/stub")
@NotDeployed(reason = "called by tests of the old client")
public class Stub {}
