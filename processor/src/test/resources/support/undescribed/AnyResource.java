package undescribed;

import jakarta.ws.rs.Path;

@Path("/any")
public class AnyResource {}
