package social.trente.phone

import app.tauri.plugin.Channel
import app.tauri.plugin.JSObject

/** The way to Rust, while the app runs. What comes before Rust listens waits here, a few at most. */
internal object Events {
    private const val MOST = 16
    private val waiting = ArrayDeque<JSObject>()
    private var channel: Channel? = null

    @Synchronized
    fun listen(to: Channel?) {
        channel = to
        if (to != null) {
            waiting.forEach(to::send)
            waiting.clear()
        }
    }

    /** Whether somebody listens. */
    @Synchronized
    fun heard(): Boolean = channel != null

    @Synchronized
    fun tell(event: JSObject) {
        val to = channel
        if (to != null) {
            to.send(event)
            return
        }
        if (waiting.size == MOST) waiting.removeFirst()
        waiting.addLast(event)
    }
}
