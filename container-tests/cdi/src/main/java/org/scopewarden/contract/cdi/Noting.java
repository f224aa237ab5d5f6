package org.scopewarden.contract.cdi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Makes a test see that it was called, and through which class. */
@Noted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Noting {

  @AroundInvoke
  public Object note(InvocationContext call) throws Exception {
    return call.proceed() + " through " + call.getTarget().getClass().getSimpleName();
  }
}
