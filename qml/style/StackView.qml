import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// Pages follow each other by opacity and a short step, and not at all when motion is reduced.
T.StackView {
    id: control

    component Fade: NumberAnimation { property: "opacity"; duration: Theme.pane; easing.type: Easing.OutCubic }
    component Step: NumberAnimation { property: "x"; duration: Theme.pane; easing.type: Easing.OutCubic }

    pushEnter: Transition {
        Fade { from: 0; to: 1 }
        Step { from: Theme.s32; to: 0 }
    }
    pushExit: Transition { Fade { from: 1; to: 0 } }
    popEnter: Transition { Fade { from: 0; to: 1 } }
    popExit: Transition {
        Fade { from: 1; to: 0 }
        Step { from: 0; to: Theme.s32 }
    }
    replaceEnter: Transition { Fade { from: 0; to: 1 } }
    replaceExit: Transition { Fade { from: 1; to: 0 } }
}
