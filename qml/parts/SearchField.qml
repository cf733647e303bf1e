import QtQuick
import GiroStyle

// Search as one types, with a way to clear it and, where there are filters, the button that opens them.
TextField {
    id: field

    property bool tunable: false

    signal tuneWanted()

    implicitHeight: Math.max(Theme.target, contentHeight + 2 * Theme.s12)
    label: placeholderText
    glyph: Icons.search
    rightPadding: (clear.visible ? clear.width : 0) + (tune.visible ? tune.width : 0) + Theme.s8
    inputMethodHints: Qt.ImhNoPredictiveText
    Keys.onEscapePressed: event => {
        event.accepted = length > 0;
        if (event.accepted) clear.clicked();
    }

    ToolButton {
        id: clear
        visible: field.length > 0
        anchors.right: tune.visible ? tune.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.close
        ink: Theme.text2
        text: qsTr("Cancella la ricerca")
        focusPolicy: Qt.TabFocus
        onClicked: {
            field.clear();
            field.textEdited();
        }
    }
    ToolButton {
        id: tune
        visible: field.tunable
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.filters
        ink: Theme.text2
        text: qsTr("Filtri e ordine")
        onClicked: field.tuneWanted()
    }
}
