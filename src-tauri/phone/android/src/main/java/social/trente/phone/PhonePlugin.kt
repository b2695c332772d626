package social.trente.phone

import android.Manifest
import android.app.Activity
import android.content.Intent
import android.os.Build
import android.webkit.WebView
import app.tauri.PermissionState
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.Permission
import app.tauri.annotation.PermissionCallback
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Channel
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin

@InvokeArg
class ListenArgs {
    lateinit var channel: Channel
}

@InvokeArg
class Registration {
    lateinit var instance: String
    var vapid: String? = null
}

@InvokeArg
class RegisterArgs {
    var all: List<Registration> = listOf()
}

@InvokeArg
class ShowArgs {
    lateinit var title: String
    var text: String = ""
    var open: String = ""
    var several: Boolean = false
}

@InvokeArg
class ShareArgs {
    lateinit var text: String
}

/** What Rust asks of the phone, and the way by which it is told what the system brings. */
@TauriPlugin(
    permissions = [Permission(strings = [Manifest.permission.POST_NOTIFICATIONS], alias = "popups")]
)
class PhonePlugin(private val activity: Activity) : Plugin(activity) {
    override fun load(webView: WebView) {
        super.load(webView)
        took(activity.intent)
    }

    override fun onNewIntent(intent: Intent) {
        took(intent)
    }

    override fun onDestroy() {
        Events.listen(null)
    }

    /** What other apps share is copied away from the thread that draws: it may be large. */
    private fun took(intent: Intent) {
        val shared = Shared.of(intent) ?: return
        // The activity keeps its intent, and is made anew with it when the phone is turned.
        activity.intent = Intent(activity, activity.javaClass)
        Thread { Events.tell(shared.copied(activity)) }.start()
    }

    @Command
    fun listen(invoke: Invoke) {
        Events.listen(invoke.parseArgs(ListenArgs::class.java).channel)
        Distributor.pending(activity).forEach(Events::tell)
        invoke.resolve()
    }

    @Command
    fun register(invoke: Invoke) {
        val old = Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU
        // What is only taken back takes no permission.
        val none = invoke.parseArgs(RegisterArgs::class.java).all.isEmpty()
        if (none || old || getPermissionState("popups") == PermissionState.GRANTED) {
            registerAll(invoke)
        } else {
            requestPermissionForAlias("popups", invoke, "asked")
        }
    }

    @PermissionCallback
    fun asked(invoke: Invoke) {
        if (getPermissionState("popups") == PermissionState.GRANTED) registerAll(invoke) else answer(invoke, false)
    }

    private fun registerAll(invoke: Invoke) {
        val all = invoke.parseArgs(RegisterArgs::class.java).all
        answer(invoke, Distributor.register(activity, all))
    }

    @Command
    fun show(invoke: Invoke) {
        val args = invoke.parseArgs(ShowArgs::class.java)
        if (args.open.isNotEmpty()) Popups.keepWords(activity, args.open)
        answer(invoke, Popups.show(activity, args.title, args.text, args.several))
    }

    @Command
    fun share(invoke: Invoke) {
        val sending = Intent(Intent.ACTION_SEND)
            .setType("text/plain")
            .putExtra(Intent.EXTRA_TEXT, invoke.parseArgs(ShareArgs::class.java).text)
        activity.startActivity(Intent.createChooser(sending, null))
        invoke.resolve()
    }

    private fun answer(invoke: Invoke, yes: Boolean) {
        invoke.resolve(JSObject().put("yes", yes))
    }
}
