var $=Object.defineProperty;var s=Object.getOwnPropertyDescriptor;var c=Object.getOwnPropertyNames;var b=Object.prototype.hasOwnProperty;var m=(n,t)=>{for(var e in t)$(n,e,{get:t[e],enumerable:!0})},x=(n,t,e,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of c(t))!b.call(n,r)&&r!==e&&
$(n,r,{get:()=>t[r],enumerable:!(o=s(t,r))||o.enumerable});return n};var h=n=>x($({},"__esModule",{value:!0}),n);var p={};m(p,{a:()=>a,b:()=>f});module.exports=h(p);function a(n,t,e){return`${n-e} of ${t} signed${e>0?`, ${e} failed`:""}`}function f(n=()=>performance.now()){
let t;return{describe(e,o,r){t??=n();let d=(n()-t)/1e3,u=a(e,o,r);if(e===r||o===1||d<1)return u;let i=e/d,l=e<o?`; about ${M((o-e)/i)} left`:"";return`${u}, ${i<
.1?`${(60*i).toFixed(1)} a minute`:`${i.toFixed(i<10?1:0)} a second`}${l}`}}}function M(n){let t=Math.max(1,Math.round(n));return t<90?`${t} s`:`${Math.round(t/
60)} min`}0&&(module.exports={a,b});
