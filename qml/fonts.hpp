// What a program needs before it loads QML: the compiled-in fonts, the control style and how text is drawn.
#pragma once

namespace giro {

// Call once, on the GUI thread, after the QGuiApplication exists and before the first QML engine.
void prepare_look();

}  // namespace giro
