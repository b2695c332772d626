### اصطحاب الناس: ملفات من حساب وإليه، والانتقال إلى حساب آخر.

portability = اصطحاب متابَعاتك معك
    .short = حفظ متابَعاتك، أو جلبها من حساب آخر، أو الانتقال.
    .text = متابَعاتك وقوائمك وعوامل التصفية ملك لك. يمكنك حفظها في ملفات، أو جلبها إلى حساب آخر، أو الانتقال إليه. وهي الملفات التي يكتبها ماستدون ويقرؤها بنفسه.

## الأنواع كما تُعرض

portability-follows = متابَعاتي
portability-lists = القوائم ومن فيها
portability-hashtags = الوسوم التي أتابعها
portability-mutes = من كتمتهم
portability-blocks = من حظرتهم
portability-servers = الخوادم التي حظرتها
portability-filters = عوامل التصفية
portability-bookmarks = المنشورات المحفوظة

## هي نفسها بالعدد

portability-count-follows = { $count ->
        [zero] لا أحد للمتابعة
        [one] شخص واحد للمتابعة
        [two] شخصان للمتابعة
        [few] { $count } أشخاص للمتابعة
        [many] { $count } شخصًا للمتابعة
       *[other] { $count } شخص للمتابعة
    }
portability-count-lists = { $count ->
        [zero] لا مدخلات قوائم
        [one] مدخلة واحدة في القوائم
        [two] مدخلتان في القوائم
        [few] { $count } مدخلات في القوائم
        [many] { $count } مدخلة في القوائم
       *[other] { $count } مدخلة في القوائم
    }
portability-count-hashtags = { $count ->
        [zero] لا وسوم
        [one] وسم واحد
        [two] وسمان
        [few] { $count } وسوم
        [many] { $count } وسمًا
       *[other] { $count } وسم
    }
portability-count-mutes = { $count ->
        [zero] لا أحد للكتم
        [one] شخص واحد للكتم
        [two] شخصان للكتم
        [few] { $count } أشخاص للكتم
        [many] { $count } شخصًا للكتم
       *[other] { $count } شخص للكتم
    }
portability-count-blocks = { $count ->
        [zero] لا أحد للحظر
        [one] شخص واحد للحظر
        [two] شخصان للحظر
        [few] { $count } أشخاص للحظر
        [many] { $count } شخصًا للحظر
       *[other] { $count } شخص للحظر
    }
portability-count-servers = { $count ->
        [zero] لا خوادم للحظر
        [one] خادم واحد للحظر
        [two] خادمان للحظر
        [few] { $count } خوادم للحظر
        [many] { $count } خادمًا للحظر
       *[other] { $count } خادم للحظر
    }
portability-count-filters = { $count ->
        [zero] لا عوامل تصفية
        [one] عامل تصفية واحد
        [two] عاملا تصفية
        [few] { $count } عوامل تصفية
        [many] { $count } عامل تصفية
       *[other] { $count } عامل تصفية
    }
portability-count-bookmarks = { $count ->
        [zero] لا منشورات محفوظة
        [one] منشور محفوظ واحد
        [two] منشوران محفوظان
        [few] { $count } منشورات محفوظة
        [many] { $count } منشورًا محفوظًا
       *[other] { $count } منشور محفوظ
    }

## من الحساب

export = حفظ في ملفات
    .text = يطلب Trente من خادمك ما اخترته ويكتبه في مجلد التنزيلات. لا يصل إلى أحد غيرك.
export-what = ما يُحفظ
export-begin = حفظ
export-runs = جارٍ الحفظ
export-none = لا بد من اختيار شيء للحفظ أولًا.
export-so-far = { $count ->
        [zero] لا مدخلات حتى الآن.
        [one] مدخلة واحدة حتى الآن.
        [two] مدخلتان حتى الآن.
        [few] { $count } مدخلات حتى الآن.
        [many] { $count } مدخلة حتى الآن.
       *[other] { $count } مدخلة حتى الآن.
    }
export-rests = يطلب خادمك مهلة قصيرة. يُستأنف العمل { $when }.
export-done = تم الحفظ.
    .text = الملفات موجودة هنا:
export-whole = كل شيء في ملف واحد، لـ Trente

## إلى الحساب

import = جلب من ملفات
    .text = ملفات حفظها ماستدون أو Trente أو تطبيق آخر. لا يحدث شيء قبل أن يُعرض عليك ما فيها.
import-choose = اختيار ملف
import-reads = جارٍ فحص الملف
import-refused = لم يُقبل الملف { $file }.
import-which = لأي غرض هذه القائمة؟
import-which-text = في { $file } أسماء أشخاص، دون بيان ما المطلوب بشأنهم.
import-first = { $names } وغيرهم
import-unread = { $count ->
        [zero] كل الأسطر مقروءة.
        [one] سطر واحد لا يُقرأ، فاستُبعد.
        [two] سطران لا يُقرآن، فاستُبعدا.
        [few] { $count } أسطر لا تُقرأ، فاستُبعدت.
        [many] { $count } سطرًا لا يُقرأ، فاستُبعد.
       *[other] { $count } سطر لا يُقرأ، فاستُبعد.
    }
import-many = تسمح الخوادم بمتابعة 400 شخص في اليوم، فالأمر يستغرق أيامًا. يواصل Trente العمل تلقائيًا كلما كان مفتوحًا.
import-begin = جلبها إلى { $handle }
import-begun = بدأ العمل.
imports = في الطريق
import-goes-on = { $left ->
        [zero] لم يبق شيء.
        [one] بقي واحد. يستمر العمل تلقائيًا.
        [two] بقي اثنان. يستمر العمل تلقائيًا.
        [few] بقي { $left }. يستمر العمل تلقائيًا.
        [many] بقي { $left }. يستمر العمل تلقائيًا.
       *[other] بقي { $left }. يستمر العمل تلقائيًا.
    }
import-done = { $already ->
        [0] اكتمل: { $done }.
        [zero] اكتمل: { $done }.
        [one] اكتمل: { $done }. وكان واحد موجودًا من قبل.
        [two] اكتمل: { $done }. وكان اثنان موجودين من قبل.
        [few] اكتمل: { $done }. وكانت { $already } موجودة من قبل.
        [many] اكتمل: { $done }. وكان { $already } منها موجودًا من قبل.
       *[other] اكتمل: { $done }. وكان { $already } منها موجودًا من قبل.
    }
import-rests-enough = يكفي هذا لليوم: تسمح الخوادم بمتابعة 400 شخص في اليوم. يُستأنف العمل { $when }.
import-rests-asked = يطلب خادمك مهلة قصيرة. يُستأنف العمل { $when }.
import-rests-unreached = { $when ->
        [unknown] تعذّر الوصول إلى خادمك. يُستأنف العمل متى أمكن.
       *[other] تعذّر الوصول إلى خادمك. يعيد Trente المحاولة { $when }.
    }
import-rests-logged-out = انتهى تسجيل دخولك. بعد تسجيل الدخول من جديد يُستأنف العمل.
import-rests-follows = يُستأنف العمل بعد متابعة الأشخاص: فالقوائم لا تضم سواهم.
import-failed = { $count ->
        [zero] جُلب كل شيء
        [one] تعذّر جلب واحد
        [two] تعذّر جلب اثنين
        [few] تعذّر جلب { $count }
        [many] تعذّر جلب { $count }
       *[other] تعذّر جلب { $count }
    }
import-not-found = لا يجد خادمك أحدًا بهذا الاسم.
import-save = حفظها في ملف
import-saved = حُفظ باسم { $file } في { $folder }.
import-stop = إيقاف
import-clear = إزالة من هذه القائمة
import-stop-ask = إيقاف هذا الجلب؟
    .text = ما اكتمل يبقى مكتملًا، ويُترك الباقي؛ ويمكنك اختيار الملف من جديد لاحقًا.
import-stop-yes = إيقاف

## الانتقال

moving = الانتقال إلى حساب آخر
moving-way = الانتقال خطوة خطوة
    .text = إلى خادم آخر أو اسم آخر. متابعوك ينتقلون معك.
moving-lead = هذا انتقال من { $handle }. ومعنى ذلك:
moving-means-followers = متابعوك يتابعون الحساب الجديد تلقائيًا، إن كانت خوادمهم تدعم الانتقال.
moving-means-posts = منشوراتك تبقى في مكانها، ولا يمكن اصطحابها.
moving-means-back = بعد الانتقال لا بد من انتظار 30 يومًا قبل انتقال جديد.
moving-means-back-week = بعد الانتقال لا بد من انتظار أسبوع قبل انتقال جديد.
moving-have = حساب للانتقال إليه
    .text = يكفي تسجيل الدخول إليه هنا، أو إنشاؤه أولًا.
moving-to = الحساب الجديد
moving-join = إنشاء حساب
moving-log-in = تسجيل الدخول إلى حساب
moving-keep = حفظ متابَعاتك
    .text = متابعوك ينتقلون تلقائيًا. أما قوائمك ومن يتابعهم حسابك ومن حظرتهم فلا، ولا بد من حفظ ذلك أولًا.
moving-keep-go = حفظ في ملفات
moving-alias = تعريف الخادم الجديد بحسابك القديم
    .text = في صفحة الأسماء المستعارة للحساب (Account aliases) يُكتب المعرّف الكامل لحسابك القديم. هكذا لا يستطيع غيرك إرسال متابعيك إلى هناك.
    .here = يمكن أن يتولى Trente ذلك عنك. هكذا لا يستطيع غيرك إرسال متابعيك إلى هناك.
moving-alias-here = إخبار { $server }
moving-alias-told = صار { $server } يعرف أن حسابك القديم هو { $handle }.
moving-alias-go = فتح هذه الصفحة على { $server }
moving-move = الانتقال من الخادم القديم
    .text = في صفحته «الانتقال إلى حساب مختلف» (Move to a different account) يُكتب المعرّف الكامل لحسابك الجديد وكلمة مرورك القديمة.
    .here = يطلب خادمك القديم كلمة مرورك عليه. ينقلها Trente إليه ولا يحتفظ بها.
moving-password = كلمة مرورك على { $server }
moving-move-here = الانتقال إلى { $handle }
moving-moved = متابعوك في الطريق إلى { $handle }.
moving-move-go = فتح هذه الصفحة على { $server }
moving-copy = نسخ { $handle }
moving-copied = نُسخ.
moving-not-copied = تعذّر النسخ. يمكنك تحديده ونسخه يدويًا.
moving-look = التحقق من نجاح الانتقال
    .text = قد تحتاج الخوادم إلى بضع دقائق.
moving-look-go = التحقق الآن
moving-looks = جارٍ التحقق
moving-not-yet = حسابك القديم لا يشير إلى أي حساب بعد.
moving-done = نجح الانتقال: حسابك القديم يشير إلى { $handle }.
moving-elsewhere = حسابك القديم يشير إلى { $handle }، لا إلى الحساب الذي اخترته أعلاه.
moving-take = جلب متابَعاتك
    .text = من الحساب الجديد، يمكنك اختيار الملفات التي حفظتها.
moving-take-go = الإكمال بالحساب { $handle }
