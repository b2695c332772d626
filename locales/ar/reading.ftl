### القراءة الأولى: مواضيع وأشخاص وباقات للمتابعة، والرئيسية التي تنتج عنها.

reading-title = اختيار ما يهمك
reading-label = ما يهمك
reading-topics = مواضيع
reading-people = أشخاص
reading-packs = باقات
reading-preview = صفحتك الرئيسية
reading-people-today = { $count ->
        [zero] لا أحد اليوم
        [one] شخص واحد اليوم
        [two] شخصان اليوم
        [few] { $count } أشخاص اليوم
        [many] { $count } شخصًا اليوم
       *[other] { $count } شخص اليوم
    }
reading-nobody = لا يقترح هذا الخادم أحدًا حاليًا. في «باقات» يمكن استعمال رابط أو اسم.
reading-fault = ما اخترته محفوظ.

## سبب اقتراح شخص ما

reading-why-featured = من اختيار فريق { $server }
reading-why-followed = متابعون كثيرون على { $server }
reading-why-talked-with = محادثات كثيرة على { $server }
reading-why-friends = ضمن متابَعات من يتابعهم حسابك
reading-why-similar = على غرار حساب في متابَعاتك
reading-why-trending = حديث الناس الآن على { $server }
reading-why-active = حساب نشط على { $server }
reading-why-tag = منشورات في { $tag }
reading-why-pack = في هذه الباقة
reading-why-post = من المنشور الذي في رابطك
reading-person-chosen = من اختيارك

## الروابط

reading-link = باقة أو شخص أو وسم
reading-link-help = يمكن لصق رابط باقة أو ملف شخصي، أو كتابة #وسم أو معرّف من Mastodon (@you@piaille.fr).
reading-link-placeholder = رابط أو @الاسم@الخادم أو #وسم
reading-link-go = إضافة
reading-paste = لصق
reading-clipboard-empty = لا نص في الحافظة.
reading-link-server = هذا خادم، والخوادم لا تُتابَع.
reading-link-nothing = لم يجد Trente هناك ما يُتابَع. ربما في الرابط خطأ صغير أو جزء ناقص.
reading-pack-by = من إعداد { $name }
reading-pack-all = { $count ->
        [zero] لا أحد لاختياره
        [one] اختيار شخص واحد
        [two] اختيار الاثنين
        [few] اختيار الكل ({ $count })
        [many] اختيار الكل ({ $count })
       *[other] اختيار الكل ({ $count })
    }

## الرئيسية التي تنتج عنها

reading-preview-empty = لا شيء هنا بعد
    .text = عند اختيار موضوع أو شخص، تظهر المنشورات هنا.
reading-side-empty = كل اختيار يظهر هنا فورًا.
reading-side-text = كما تبدو الآن على { $server }، والأحدث أولًا.

## العدّاد، وسير المتابعة

reading-none = بنحو { $goal } من الاختيارات تجد صفحتك الرئيسية ما تعرضه من أول دقيقة.
reading-chosen = { $count ->
        [zero] لم يُختر شيء بعد.
        [one] اختيار واحد. تبدأ متابعته لحظة فتح حسابك.
        [two] اختياران. تبدأ متابعتهما لحظة فتح حسابك.
        [few] { $count } اختيارات. تبدأ متابعتها لحظة فتح حسابك.
        [many] { $count } اختيارًا. تبدأ متابعتها لحظة فتح حسابك.
       *[other] { $count } اختيار. تبدأ متابعتها لحظة فتح حسابك.
    }
reading-following = تجري متابعة ما اخترته: { $done } من { $count }
reading-followed = { $count ->
        [zero] لم يُختر شيء.
        [one] اختيار واحد، وقد بدأت متابعته.
        [two] اختياران، وقد بدأت متابعتهما.
        [few] { $count } اختيارات، وقد بدأت متابعتها كلها.
        [many] { $count } اختيارًا، وقد بدأت متابعتها كلها.
       *[other] { $count } اختيار، وقد بدأت متابعتها كلها.
    }
reading-failed = { $count ->
        [zero] بدأت متابعة كل ما اخترته.
        [one] تعذّرت متابعة واحد مما اخترته.
        [two] تعذّرت متابعة اثنين مما اخترته.
        [few] تعذّرت متابعة { $count } مما اخترته.
        [many] تعذّرت متابعة { $count } مما اخترته.
       *[other] تعذّرت متابعة { $count } مما اخترته.
    }
reading-paused = يطلب خادمك مهلة قصيرة. تُستأنف المتابعة تلقائيًا { $when }.
reading-paused-long = يقبل خادمك عددًا محدودًا من المتابَعات في المرة الواحدة. يكمل Trente الباقي تلقائيًا، في وقت لاحق اليوم أو غدًا.

## ما ينتظر أيضًا

reading-queue = عند فتح حسابك
reading-queue-tag = متابعة { $tag }
reading-queue-person = متابعة { $handle }
reading-queue-favourite = تفضيل منشور
reading-queue-boost = إعادة نشر منشور
reading-queue-save = حفظ منشور
reading-queue-vote = تصويت في استطلاع
reading-queue-findable = إمكانية العثور عليك
reading-queue-reply = رد على منشور
reading-queue-out = إزالة: { $what }
