package social.trente.phone

import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.OpenableColumns
import app.tauri.plugin.JSArray
import app.tauri.plugin.JSObject
import java.io.File
import java.io.IOException
import java.util.UUID

/** What another app shared. */
internal class Shared private constructor(private val text: String, private val files: List<Uri>, private val type: String) {
    /** Copies the files into the app's cache: the right to read them ends with the activity. */
    fun copied(context: Context): JSObject {
        // A folder each: what was shared just before may not have been taken yet. Old ones go.
        val all = File(context.cacheDir, "shared")
        val old = System.currentTimeMillis() - AN_HOUR
        all.listFiles()?.filter { it.lastModified() < old }?.forEach { it.deleteRecursively() }
        val folder = File(all, UUID.randomUUID().toString())
        folder.mkdirs()
        val copies = JSArray()
        for (file in files.take(MOST_FILES)) {
            val copy = File(folder, UUID.randomUUID().toString())
            if (copy(context.contentResolver, file, copy)) {
                val told = JSObject()
                    .put("path", copy.absolutePath)
                    .put("name", name(context.contentResolver, file))
                    .put("mime", mime(context.contentResolver, file))
                copies.put(told)
            }
        }
        return JSObject()
            .put("what", "shared")
            .put("text", text)
            .put("files", copies)
            .put("left_out", files.size - copies.length())
    }

    /** False when it cannot be read, or is too large. */
    private fun copy(resolver: ContentResolver, from: Uri, to: File): Boolean {
        val whole = try {
            resolver.openInputStream(from)?.use { input ->
                to.outputStream().use { output ->
                    val part = ByteArray(64 * 1024)
                    var size = 0L
                    while (true) {
                        val read = input.read(part)
                        if (read < 0) break
                        size += read
                        if (size > LARGEST) return@use false
                        output.write(part, 0, read)
                    }
                    size > 0
                }
            } ?: false
        } catch (_: IOException) {
            false
        } catch (_: RuntimeException) {
            // Whatever another app's list of its files does.
            false
        }
        if (!whole) to.delete()
        return whole
    }

    private fun mime(resolver: ContentResolver, file: Uri): String = try {
        resolver.getType(file) ?: type
    } catch (_: RuntimeException) {
        type
    }

    private fun name(resolver: ContentResolver, file: Uri): String {
        val columns = arrayOf(OpenableColumns.DISPLAY_NAME)
        val name = try {
            resolver.query(file, columns, null, null, null)?.use { rows -> if (rows.moveToFirst()) rows.getString(0) else null }
        } catch (_: RuntimeException) {
            // Whatever another app's list of its files does.
            null
        }
        return name.orEmpty().take(LONGEST_NAME)
    }

    companion object {
        private const val MOST_FILES = 4
        private const val AN_HOUR = 3_600_000L
        private const val LARGEST = 100L * 1024 * 1024
        private const val LONGEST_TEXT = 10_000
        private const val LONGEST_NAME = 200

        /** What an intent holds; none for one that shares nothing, or was taken before and comes back from the list of recent apps. */
        fun of(intent: Intent): Shared? {
            if (intent.action != Intent.ACTION_SEND && intent.action != Intent.ACTION_SEND_MULTIPLE) return null
            if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return null
            val title = intent.getStringExtra(Intent.EXTRA_SUBJECT).orEmpty().trim()
            val words = intent.getCharSequenceExtra(Intent.EXTRA_TEXT)?.toString().orEmpty().trim()
            val text = listOf(title, words).filter(String::isNotEmpty).distinct().joinToString("\n\n").take(LONGEST_TEXT)
            // Only what another app offers: a file of our own folder is nothing to be shared.
            val files = streams(intent).filter { it.scheme == ContentResolver.SCHEME_CONTENT }
            return if (text.isEmpty() && files.isEmpty()) null else Shared(text, files, intent.type.orEmpty())
        }

        @Suppress("DEPRECATION")
        private fun streams(intent: Intent): List<Uri> {
            val many = intent.action == Intent.ACTION_SEND_MULTIPLE
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
                return if (many) {
                    intent.getParcelableArrayListExtra(Intent.EXTRA_STREAM, Uri::class.java).orEmpty()
                } else {
                    listOfNotNull(intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java))
                }
            }
            return if (many) {
                intent.getParcelableArrayListExtra<Uri>(Intent.EXTRA_STREAM).orEmpty()
            } else {
                listOfNotNull(intent.getParcelableExtra(Intent.EXTRA_STREAM))
            }
        }
    }
}
