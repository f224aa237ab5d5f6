package hierarchy;

import org.scopewarden.annotations.RequiresScope;

@RequiresScope("read")
public @interface Reading {}
