/** Whether the chosen part is to have the focus as soon as it is drawn; whoever gives it the focus says so. */
export interface FocusWish {
  current: boolean;
}
