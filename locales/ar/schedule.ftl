### منشورات يرسلها الخادم لاحقًا.

schedule = إرسال لاحقًا
schedule-title = متى يُنشر؟
schedule-quick = أوقات مناسبة
schedule-evening = هذا المساء
schedule-tomorrow = صباح غد
schedule-monday = صباح الاثنين
schedule-day = اليوم
schedule-clock = الساعة
schedule-says = يُنشر في { $time }، أي { $away }. لا حاجة إلى أن يكون جهازك مشغَّلًا.
schedule-no-time = لا بد من اختيار يوم وساعة أولًا.
schedule-too-soon = هذا قريب جدًا: لا بد من وقت بعد خمس دقائق على الأقل.
schedule-yes = جدولة
schedule-keep = تغيير الوقت
schedule-done = يُنشر في { $time }.
schedule-not-made = لم يُجدول: لا بد أن يصل إلى خادمك أولًا. نصك محفوظ هنا، ولن يُرسل تلقائيًا.

## في القائمة

schedule-list = المجدولة
schedule-when = يُنشر في { $time }
schedule-change = تغيير الوقت
schedule-change-label = تغيير الوقت: { $words }
schedule-back = تحويل إلى مسودة
schedule-back-label = تحويل إلى مسودة: { $words }
schedule-taken-back = عاد مسودة، ولن يُرسل.
schedule-unknown = تعذّر تحميل المنشورات المجدولة. { $what }
