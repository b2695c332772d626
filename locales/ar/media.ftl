### النافذة التي تعرض مرفقات المنشور.

media-viewer = الصور والمقاطع
media-close = إغلاق
media-larger = تكبير
media-smaller = تصغير
media-named-picture = فتح الصورة: { $words }
media-named-film = فيديو: { $words }
media-named-gif = صورة متحركة: { $words }
media-named-sound = مقطع صوتي: { $words }
media-play = تشغيل
media-stop = إيقاف
media-coming = في الطريق إليك.
media-again = إعادة المحاولة
media-failed = تعذّر إحضاره. يمكنك المحاولة من جديد، أو فتحه في المتصفح.
media-none = ليس على الخادم، أو لم يفرغ الخادم من معالجته بعد.
media-large = حجمه يتجاوز 100 ميغابايت، وهذا أكبر من أن يُشغَّل هنا. يمكن تشغيله في متصفحك.
media-no-codec = لا يستطيع هذا الجهاز فك ترميز هذا الفيديو. قد يستطيع متصفحك ذلك.
media-no-codec-sound = لا يستطيع هذا الجهاز فك ترميز هذا المقطع الصوتي. قد يستطيع متصفحك ذلك.
media-saver-film = توفير البيانات مفعَّل. يُحضر الفيديو كاملًا، وقد يبلغ 100 ميغابايت.
media-saver-sound = توفير البيانات مفعَّل. يُحضر المقطع الصوتي كاملًا، وقد يبلغ 100 ميغابايت.
media-original = عرض الصورة الكبيرة
