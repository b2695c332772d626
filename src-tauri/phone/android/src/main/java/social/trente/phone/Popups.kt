package social.trente.phone

import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import androidx.core.app.NotificationCompat
import androidx.core.app.NotificationManagerCompat

/** Pop-ups. The words are the app's: none stand here. */
internal object Popups {
    private const val CHANNEL = "notices"
    private const val MOST = 8
    private const val SEVERAL = 1000
    private const val CLOSED = 1001
    private var shown = 0

    private fun kept(context: Context) = context.getSharedPreferences("popups", Context.MODE_PRIVATE)

    /** What a tap does, in the person's language: it is needed while nobody is there to ask. */
    fun keepWords(context: Context, open: String) {
        kept(context).edit().putString("open", open).apply()
    }

    /** The app was closed when something came. */
    fun showClosed(context: Context) {
        val words = kept(context).getString("open", null) ?: return
        put(context, CLOSED, name(context), words)
    }

    /** False where the person lets the app show none. */
    fun show(context: Context, title: String, text: String, several: Boolean): Boolean {
        shown = (shown + 1) % MOST
        return put(context, if (several) SEVERAL else shown, title, text)
    }

    private fun name(context: Context) = context.applicationInfo.loadLabel(context.packageManager).toString()

    private fun put(context: Context, id: Int, title: String, text: String): Boolean {
        val manager = NotificationManagerCompat.from(context)
        if (!manager.areNotificationsEnabled()) return false
        val channel = NotificationChannel(CHANNEL, name(context), NotificationManager.IMPORTANCE_DEFAULT)
        manager.createNotificationChannel(channel)
        val open = context.packageManager.getLaunchIntentForPackage(context.packageName) ?: return false
        val tap = PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE)
        val popup = NotificationCompat.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.trente_pushed)
            .setContentTitle(title)
            .setContentText(text)
            .setStyle(NotificationCompat.BigTextStyle().bigText(text))
            .setContentIntent(tap)
            .setAutoCancel(true)
            .build()
        return try {
            manager.notify(id, popup)
            true
        } catch (_: SecurityException) {
            // The permission was taken back in between.
            false
        }
    }
}
