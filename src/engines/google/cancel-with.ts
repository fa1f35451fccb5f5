import { InterceptingCall, status, type Interceptor } from '@grpc/grpc-js';

/** Cancels a gRPC call when the signal aborts; the client's own promise cannot be cancelled. */
export function cancelWith(signal: AbortSignal): Interceptor {
  return (options, nextCall) => {
    const call = new InterceptingCall(nextCall(options));
    signal.addEventListener('abort', () => call.cancelWithStatus(status.CANCELLED, 'cancelled'), {
      once: true,
    });
    return call;
  };
}
