import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.Parts

// A dialog of a few fields: they scroll where there is no room, the verb stands below and waits until nothing is wrong.
Dialog {
    id: dialog

    property string verb
    property bool ready: true
    property var known: ({})   // by column, when it was opened
    property var values: ({})  // now
    default property alias fields: column.data

    signal saved()

    function begin(what: var) {
        known = what;
        values = what;
        open();
    }

    function put(column: string, value: var) {
        values = Object.assign({}, values, { [column]: value });
    }

    // Only what was touched is saved: what a colleague wrote meanwhile stays.
    function touched(): var {
        const changed = {};
        for (const column of Object.keys(values))
            if (values[column] !== known[column])
                changed[column] = values[column];
        return changed;
    }

    width: Math.min(Theme.px(560), (Overlay.overlay?.width ?? Theme.px(560)) - 2 * Theme.s16)

    // Its fields are read by name, so it is made at once: that is meant.
    contentItem: Flickable { // qmllint disable deferred-property-id
        implicitHeight: Math.min(column.implicitHeight, (Overlay.overlay?.height ?? Theme.px(600)) - Theme.px(220))
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: Theme.s12
        }
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: Theme.s12
        spacing: Theme.s8

        Button {
            variant: "primary"
            glyph: Icons.check
            text: dialog.verb
            enabled: dialog.ready
            onClicked: dialog.saved()
        }
        Button {
            variant: "text"
            text: qsTr("Annulla")
            onClicked: dialog.close()
        }
    }
}
