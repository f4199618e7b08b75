/** Whether the device says that it has a network; true until it says otherwise. Plain, because the HTTP client reads it. */
export const line = { online: true }
