### الصور والمقاطع التي ترافق المنشور.

compose-media-add = إضافة صور أو فيديو أو مقطع صوتي
compose-media-drop = الإفلات هنا للإرفاق
compose-media = المرفقات
compose-media-name = { $kind ->
        [film] الفيديو { $number }
        [sound] المقطع الصوتي { $number }
       *[picture] الصورة { $number }
    }
compose-media-sending = جارٍ الرفع
compose-media-processing = يعالجه خادمك الآن.
compose-media-failed = لا يزال على هذا الجهاز.
compose-media-again = إعادة المحاولة
compose-media-lost = لم يعد هذا الملف هنا، ولا هو على خادمك. يلزم أن يُزال ويُختار من جديد.
compose-media-remove = إزالة { $name }
compose-media-removed = أُزيل من المرفقات: { $name }.
compose-media-undo = تراجع
compose-media-earlier = تقديم { $name }
compose-media-later = تأخير { $name }
compose-media-moved = صار ترتيبه { $number }

## ملفات لا تُقبل

compose-media-empty = الملف { $name } فارغ.
compose-media-kind = لا يقبل { $server } ملفات مثل { $name }.
compose-media-large = { $kind ->
        [picture] حجم { $name } هو { $size } ميغابايت. يقبل { $server } الصور حتى { $most } ميغابايت.
       *[film] حجم { $name } هو { $size } ميغابايت. يقبل { $server } المقاطع حتى { $most } ميغابايت.
    }
compose-media-many = { $count ->
        [zero] الملف { $name } زائد: لا يقبل { $server } ملفات مع المنشور.
        [one] الملف { $name } زائد: يقبل { $server } ملفًا واحدًا مع المنشور.
        [two] الملف { $name } زائد: يقبل { $server } ملفين مع المنشور.
        [few] الملف { $name } زائد: يقبل { $server } { $count } ملفات مع المنشور.
        [many] الملف { $name } زائد: يقبل { $server } { $count } ملفًا مع المنشور.
       *[other] الملف { $name } زائد: يقبل { $server } { $count } ملف مع المنشور.
    }
compose-media-film-beside = لا بد أن يكون { $name } وحده: يقبل { $server } فيديو أو مقطعًا صوتيًا واحدًا دون صور.
compose-media-beside-film = لا مكان للملف { $name }: لا يقبل { $server } شيئًا مع الفيديو أو المقطع الصوتي.
compose-media-understood = إغلاق هذه الرسالة

## محتوى حساس

compose-sensitive = إخفاء حتى النقر

## انتظار الرفع

compose-waiting = يُنشر منشورك متى اكتمل رفع كل شيء.
compose-waiting-stop = دون انتظار

## الأوصاف

compose-media-describe = وصف
compose-media-describe-of = وصف { $name }
compose-media-edit = موصوف
compose-media-edit-of = موصوف: تغيير وصف { $name }
compose-describe-title = وصف { $name }
compose-describe-words = ما يُرى أو يُسمع فيه
compose-describe-help = من لا يرى الصورة يقرأ هذا أو يسمعه بدلًا منها. المهم ذكر أبرز ما فيها، وأي كلمات مكتوبة عليها.
compose-describe-used = { $used } من { $most }
compose-describe-done = تم
compose-focus = النقطة الأهم: على بُعد { $across } بالمئة من اليسار و{ $down } بالمئة من الأعلى
compose-focus-help = يكفي النقر على الأهم أو تحديده بأسهم لوحة المفاتيح: يبقى ظاهرًا عند قص الصورة.
compose-undescribed = { $count ->
        [zero] كل الملفات موصوفة.
        [one] ملف واحد بلا وصف.
        [two] ملفان بلا وصف.
        [few] { $count } ملفات بلا وصف.
        [many] { $count } ملفًا بلا وصف.
       *[other] { $count } ملف بلا وصف.
    }
compose-undescribed-why = بعض الناس يقرؤون الوصف بدل رؤية الصورة.
compose-describe-first = وصف
compose-post-anyway = نشر على أي حال

## في الإعدادات

settings-describe = صور بلا وصف
    .text = يذكّرك Trente مرة قبل نشر المنشور.
settings-describe-on = تذكير
settings-describe-off = دون تذكير
