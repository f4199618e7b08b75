/** Tells at once and at every change whether the device has a network; gives the way to stop. */
export function watchNetwork(tell: (online: boolean) => void): () => void {
  // #ifdef MP-WEIXIN
  const changed = ({ isConnected }: { isConnected: boolean }) => tell(isConnected)
  uni.onNetworkStatusChange(changed)
  uni.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') })
  return () => uni.offNetworkStatusChange(changed)
  // #endif
  // #ifdef H5
  const look = () => tell(navigator.onLine)
  window.addEventListener('online', look)
  window.addEventListener('offline', look)
  look()
  return () => {
    window.removeEventListener('online', look)
    window.removeEventListener('offline', look)
  }
  // #endif
}
