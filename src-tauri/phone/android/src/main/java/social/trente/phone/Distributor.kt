package social.trente.phone

import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import app.tauri.plugin.JSObject

/** The app of the phone that passes messages on: UnifiedPush, https://unifiedpush.org/developers/spec/android/ */
internal object Distributor {
    private const val REGISTER = "org.unifiedpush.android.distributor.REGISTER"
    private const val UNREGISTER = "org.unifiedpush.android.distributor.UNREGISTER"
    private const val ACKNOWLEDGE = "org.unifiedpush.android.distributor.MESSAGE_ACK"

    private fun kept(context: Context) = context.getSharedPreferences("push", Context.MODE_PRIVATE)

    /** What came while nobody listened, by registration: an address, or nothing for the end. */
    private fun told(context: Context) = context.getSharedPreferences("push-told", Context.MODE_PRIVATE)

    /** The one that is used, as long as it is there; else the first by its name. */
    private fun chosen(context: Context): String? {
        val all = context.packageManager.queryBroadcastReceivers(Intent(REGISTER), 0)
            .map { it.activityInfo.packageName }
            .distinct()
            .sorted()
        val used = kept(context).getString("distributor", null)
        return all.find { it == used } ?: all.firstOrNull()
    }

    /** Whether this was registered: whatever else is sent to the receiver is nobody's. */
    fun knows(context: Context, instance: String): Boolean =
        kept(context).getStringSet("instances", emptySet()).orEmpty().contains(instance)

    /** Asks for an address for each, and takes back what was registered before and is not among these. */
    fun register(context: Context, all: List<Registration>): Boolean {
        val distributor = chosen(context)
        val wanted = all.map { it.instance }.toSet()
        val before = kept(context).getString("distributor", null)
        for (gone in kept(context).getStringSet("instances", emptySet()).orEmpty() - wanted) {
            told(context).edit().remove(gone).apply()
            if (before != null) context.sendBroadcast(to(context, before, UNREGISTER, gone))
        }
        kept(context).edit()
            .putString("distributor", distributor)
            .putStringSet("instances", if (distributor == null) emptySet() else wanted)
            .apply()
        if (distributor == null) return false
        for (one in all) {
            val asking = to(context, distributor, REGISTER, one.instance)
            one.vapid?.let { asking.putExtra("vapid", it) }
            context.sendBroadcast(asking)
        }
        return true
    }

    /** A message arrived: distributors send it again until they are told. */
    fun acknowledge(context: Context, instance: String, message: String) {
        val distributor = kept(context).getString("distributor", null) ?: return
        context.sendBroadcast(to(context, distributor, ACKNOWLEDGE, instance).putExtra("id", message))
    }

    /** The pending intent proves which app asks; earlier distributors go by the name. */
    private fun to(context: Context, distributor: String, action: String, instance: String): Intent {
        val nobody = Intent().setPackage("social.trente.nobody")
        val proof = PendingIntent.getBroadcast(context, 0, nobody, PendingIntent.FLAG_IMMUTABLE)
        return Intent(action)
            .setPackage(distributor)
            .putExtra("token", instance)
            .putExtra("application", context.packageName)
            .putExtra("pi", proof)
    }

    fun keep(context: Context, instance: String, address: String?) {
        told(context).edit().putString(instance, address.orEmpty()).apply()
    }

    /** What came while nobody listened, once. */
    fun pending(context: Context): List<JSObject> {
        val all = told(context).all.map { (instance, address) -> event(instance, address as? String) }
        told(context).edit().clear().apply()
        return all
    }

    fun event(instance: String, address: String?): JSObject {
        val event = JSObject().put("instance", instance)
        return if (address.isNullOrEmpty()) event.put("what", "ended") else event.put("what", "address").put("address", address)
    }
}
