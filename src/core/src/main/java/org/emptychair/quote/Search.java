package org.emptychair.quote;

/** One kind of thing to be taken out. */
interface Search {
    /** Takes out all that it finds, in time that grows with the length of the text. */
    void in(Holes text);
}
