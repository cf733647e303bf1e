pragma ComponentBehavior: Bound

import QtQuick
import Giro.Parts

// The figures at the head of a screen, side by side, or two by two. `leading`: on which a tap leads further, by the name of
// their definition or by what the model calls their rows; a tap on any other says what it means.
Grid {
    id: tiles

    required property bool ready
    required property var figures  // as the models say them
    required property bool stacked
    property int expected: 4  // while they are not known yet
    property list<string> leading
    readonly property real each: Math.floor((width - (columns - 1) * spacing) / columns)

    signal led(key: string)

    columns: stacked ? 2 : 4
    spacing: Theme.s12

    Repeater {
        model: tiles.ready ? tiles.figures.length : tiles.expected  // by place: figures said again make none anew

        FigureTile {
            required property int index

            width: tiles.each
            figure: tiles.figures[index] ?? ({})
            loading: !tiles.ready
            leads: tiles.leading.includes(figure.opens)
            onLed: tiles.led(figure.opens)
        }
    }
}
