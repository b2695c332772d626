package social.trente.phone

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.util.Base64
import app.tauri.plugin.JSObject

/** What a distributor sends. Nothing of it is opened here: the keys are Rust's. */
class PushReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val instance = intent.getStringExtra("token") ?: return
        if (!Distributor.knows(context, instance)) return
        when (intent.action?.substringAfterLast('.')) {
            "NEW_ENDPOINT" -> told(context, instance, intent.getStringExtra("endpoint"))
            "UNREGISTERED", "REGISTRATION_FAILED" -> told(context, instance, null)
            "MESSAGE" -> message(context, instance, intent)
        }
    }

    /** An address that comes while the app is closed waits until it is opened. */
    private fun told(context: Context, instance: String, address: String?) {
        if (address != null && address.length > LONGEST_ADDRESS) return
        if (Events.heard()) Events.tell(Distributor.event(instance, address)) else Distributor.keep(context, instance, address)
    }

    private fun message(context: Context, instance: String, intent: Intent) {
        intent.getStringExtra("id")?.let { Distributor.acknowledge(context, instance, it) }
        val message = intent.getByteArrayExtra("bytesMessage") ?: return
        if (message.size > LARGEST) return
        if (!Events.heard()) {
            // Only the app can open it: it says that there is something, and not what.
            Popups.showClosed(context)
            return
        }
        val told = JSObject()
            .put("what", "message")
            .put("instance", instance)
            .put("message", Base64.encodeToString(message, Base64.NO_WRAP))
        Events.tell(told)
    }

    private companion object {
        const val LARGEST = 4096
        const val LONGEST_ADDRESS = 2048
    }
}
