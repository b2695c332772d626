### ثلاث طرق للحضور هنا، وكل منها تضبط عدة اختيارات دفعة واحدة.

presets-title = إلى أي حد بابك مفتوح؟
presets-lede = ثلاث طرق للحضور هنا. يمكنك اختيار إحداها، ثم تغيير أي تفصيل فيها. لا شيء هنا نهائي.
presets-in-use = الحالي
presets-use = اختيار
presets-open = منفتح
    .text = للتعرف إلى الناس.
presets-careful = متأنٍّ
    .text = للتمهل مع الغرباء.
presets-quiet = هادئ
    .text = للراحة، أو حين يلاحقك أحد.

## ما تضبطه كل طريقة

presets-posts-public = من يرى المنشورات الجديدة مبدئيًا: الجميع
presets-posts-unlisted = من يرى المنشورات الجديدة مبدئيًا: الجميع دون صخب
presets-posts-private = من يرى المنشورات الجديدة مبدئيًا: المتابعون
presets-locked = كل متابع جديد بموافقتك
presets-unlocked = متابعتك متاحة للجميع
presets-quotes-public = اقتباسك متاح للجميع
presets-quotes-followers = اقتباسك متاح للمتابعين فقط
presets-quotes-nobody = اقتباسك غير متاح لأحد
presets-found = قد يُقترح حسابك، ويُعثر على منشوراتك بكلماتها
presets-found-profile = قد يُقترح حسابك؛ ولا يُعثر على منشوراتك بكلماتها
presets-found-posts = لا يُقترح حسابك؛ ويُعثر على منشوراتك بكلماتها
presets-hidden = لا يُقترح حسابك، ولا يُعثر على منشوراتك بكلماتها
presets-reach-all = مراسلتك متاحة للجميع
presets-reach-known = الحسابات الجديدة والإشارات الخاصة غير المطلوبة تنتظر في «الطلبات»
presets-reach-few = كل من لا يتابعه حسابك ينتظر في «الطلبات»
presets-reach-before = من يمكنه الوصول إليك كما كان من قبل
presets-popups-on = الإشعارات المنبثقة مفعَّلة على هذا الجهاز
presets-popups-off = الإشعارات المنبثقة متوقفة على هذا الجهاز

## ما نتج عن ذلك

presets-changed = ما تغيّر:
presets-nothing = كان كل شيء كذلك من قبل.
presets-undo = تراجع
presets-refused = لم يقبل خادمك كل شيء:
presets-no-quotes = ليس فيه اختيار لمن يمكنه اقتباسك.
presets-no-reach = لا يستطيع حجز ما يأتي من الغرباء.
