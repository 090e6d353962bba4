# The common headers are read three times for the whole tree: for what is values and files, for what paints, and for what
# makes a window; and three times for tests, which are compiled with other options. No more than these: a larger file takes
# longer to load than it saves. Every file still names what it uses: -DPLAINHEART_UNITY=OFF
# -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without them.
set(core_headers <algorithm> <optional> <vector> <QDate> <QHash> <QList> <QObject> <QString> <QStringList> <QVariant>)
set(paint_headers ${core_headers} <QColor> <QFont> <QPainter> <QPainterPath> <QRectF>)
set(window_headers ${paint_headers} <QQmlEngine> <QQuickPaintedItem>)

# plainheart_precompile(NAME LIBRARY HEADER...): plainheart_NAMEheaders, to be reused by targets that link LIBRARY.
function(plainheart_precompile name library)
    set(target plainheart_${name}headers)
    qt_add_library(${target} OBJECT ${PROJECT_SOURCE_DIR}/cmake/headers.cpp)
    target_link_libraries(${target} PRIVATE ${library})
    target_precompile_headers(${target} PRIVATE ${ARGN})
endfunction()
